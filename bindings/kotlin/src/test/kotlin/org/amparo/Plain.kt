package org.amparo

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonPrimitive
import java.lang.reflect.Modifier
import java.time.Instant
import java.time.LocalDate

/** Tokens that are not their name in small letters. */
private val TOKENS =
    mapOf<Enum<*>, String>(
        Subject.OWN to "self",
        Lang.PT_BR to "pt-BR",
        Confidence.VERIFIED to "V",
        Confidence.KNOWN to "K",
        Confidence.MODERATE to "M",
        Confidence.LOW to "L",
    )

/** The token as documents write it. */
fun token(value: Enum<*>): String = TOKENS[value] ?: value.name.lowercase()

private fun snake(name: String): String = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

/** A typed record as the JSON of its document; what the canonical form leaves out is left out. */
fun plain(value: Any?): JsonElement =
    when (value) {
        null -> JsonNull.INSTANCE
        is Enum<*> -> JsonPrimitive(token(value))
        is String -> JsonPrimitive(value)
        is Boolean -> JsonPrimitive(value)
        is UByte -> JsonPrimitive(value.toLong())
        is UInt -> JsonPrimitive(value.toLong())
        is Byte -> JsonPrimitive(value.toUByte().toLong())
        is Int -> JsonPrimitive(value.toUInt().toLong())
        is Long -> JsonPrimitive(value)
        is Double -> JsonPrimitive(value)
        is Instant, is LocalDate -> JsonPrimitive(value.toString())
        is List<*> -> JsonArray().apply { value.forEach { add(plain(it)) } }
        else -> record(value)
    }

private fun record(value: Any): JsonObject {
    val out = JsonObject()
    for (field in value.javaClass.declaredFields.filter { !Modifier.isStatic(it.modifiers) }) {
        field.isAccessible = true
        val held = field.get(value)
        if (held == null || held == false || (held is List<*> && held.isEmpty())) continue
        out.add(snake(field.name), plain(held))
    }
    return out
}
