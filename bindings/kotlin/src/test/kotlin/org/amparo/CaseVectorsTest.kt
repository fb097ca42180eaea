package org.amparo

import com.google.gson.GsonBuilder
import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

private val CASES = File(File(System.getProperty("amparo.root") ?: ".").absoluteFile, "tests/vectors_case")
private val WRITER = GsonBuilder().disableHtmlEscaping().serializeNulls().create()
private val EXPECT =
    setOf(
        "refused", "faults", "version", "state", "custodian", "held", "formed", "answered", "wandering", "no_third_door",
        "missing_sectors", "due", "due_exactly", "no_due", "agenda", "no_agenda",
    )

/** Whether a line has the fields named: lists line by line in their order, others between; absent is false, null or empty. */
private fun has(found: JsonElement?, expected: JsonElement): Boolean =
    when {
        expected is JsonObject ->
            expected.entrySet().all { (name, value) ->
                val there = (found as? JsonObject)?.get(name)
                if (there == null) value == JsonNull.INSTANCE || value == JsonPrimitive(false) || value == JsonArray() else has(there, value)
            }
        expected is JsonArray && expected.any { it is JsonObject } -> missing(found as? JsonArray ?: JsonArray(), expected) == null
        else -> found == expected
    }

/** The first of the lines that does not stand in the list after those before it. */
private fun missing(found: JsonArray, expected: JsonArray): JsonElement? {
    val rest = found.iterator()
    return expected.firstOrNull { line ->
        var there = false
        while (!there && rest.hasNext()) there = has(rest.next(), line)
        !there
    }
}

private fun parse(bytes: ByteArray): JsonElement = JsonParser.parseString(bytes.decodeToString())

/** The vectors of `tests/vectors_case`, through bytes and through typed records; its `README.md` says what each field means. */
class CaseVectorsTest {
    private val networks = HashMap<String, Network>()
    private val used = HashSet<String>()
    private var checks = 0
    private var differs = ArrayList<String>()

    private fun same(what: String, found: Any?, wanted: Any?) {
        checks += 1
        if (found != wanted) differs.add("$what: found $found, expected $wanted")
    }

    private fun file(name: String): ByteArray {
        used.add(name)
        return File(CASES, "$name.json").readBytes()
    }

    /** The event document of a vector, with what may be left out. */
    private fun event(place: Int, given: JsonObject): ByteArray {
        val event = given.deepCopy()
        mapOf("format" to "amparo/event/1", "case" to "c1", "id" to "e$place").forEach { (name, value) ->
            if (!event.has(name)) event.addProperty(name, value)
        }
        (event["plan"] as? JsonPrimitive)?.let { plan ->
            event.add("plan", parse(file(plan.asString)).asJsonObject.apply { add("at", event["at"]) })
        }
        return WRITER.toJson(event).encodeToByteArray()
    }

    private fun run(id: String, vector: JsonObject): List<String> {
        differs = ArrayList()
        val input = vector.getAsJsonObject("input")
        val expect = vector.getAsJsonObject("expect")
        check(setOf("id", "title", "source", "input", "expect").containsAll(vector.keySet())) { "$id: unknown field" }
        check(setOf("network", "policy", "events", "now").containsAll(input.keySet())) { "$id: unknown input" }
        check(EXPECT.containsAll(expect.keySet()) && expect.size() > 0) { "$id: unknown field of expect, or none" }
        same("$id: the id is the place", vector["id"].asString, id)
        val network = networks.getOrPut(input["network"].asString) { Network.fromJson(file(input["network"].asString)) }
        val policy = input["policy"]?.takeIf { !it.isJsonNull }?.let { Policy.fromJson(WRITER.toJson(it).encodeToByteArray()) } ?: Policy.br()
        val now = Instant.parse(input["now"].asString)
        var case: Case? = null
        val refused = JsonArray()
        val faults = JsonArray()
        input.getAsJsonArray("events").forEachIndexed { place, given ->
            val event = event(place, given.asJsonObject)
            try {
                case?.applyJson(event) ?: run { case = Case.openJson(event) }
            } catch (error: CaseException.Refused) {
                refused.add(JsonArray().apply { add(place); add(token(error.code)) })
            } catch (error: CaseException.Faulty) {
                error.faults.forEach { faults.add(JsonArray().apply { add(place); add(token(it.code)); add(it.path) }) }
            }
        }
        same("$id: refused", refused, expect["refused"] ?: JsonArray())
        same("$id: faults", faults, expect["faults"] ?: JsonArray())
        val opened = case
        if (opened == null) return differs + "$id: no case was opened"
        questions(id, opened, expect, now, network, policy)
        // Written and read again, as bytes and as typed records, it is the same case.
        val written = opened.json()
        same("$id: read again", Case.fromJson(written).use { it.json().decodeToString() }, written.decodeToString())
        same("$id: from typed events", Case.fromEvents(opened.events()).use { it.json().decodeToString() }, written.decodeToString())
        same("$id: typed document", plain(opened.document()), parse(written))
        same("$id: typed state", plain(opened.state()), parse(opened.stateJson()))
        listOf(opened, policy).forEach { it.close() }
        return differs
    }

    private fun questions(id: String, case: Case, expect: JsonObject, now: Instant, network: Network, policy: Policy) {
        val lines =
            mapOf("due" to plain(case.due(now, network, policy)).asJsonArray, "agenda" to plain(case.agenda(now, network, policy)).asJsonArray)
        same("$id: typed due", lines["due"], parse(case.dueJson(now, network, policy)))
        same("$id: typed agenda", lines["agenda"], parse(case.agendaJson(now, network, policy)))
        val answers = case.answers(now)
        val doors = case.doors(now)
        val asked =
            mapOf(
                "version" to case.version(), "custodian" to answers.custodian, "held" to answers.held, "formed" to answers.formed,
                "answered" to answers.answered, "missing_sectors" to answers.missingSectors, "wandering" to doors.wandering,
                "no_third_door" to doors.noThirdDoor,
            )
        val state = parse(case.stateJson()).asJsonObject
        for ((name, wanted) in expect.entrySet()) {
            when (name) {
                in asked -> same("$id: $name", plain(asked[name] as Any?), wanted)
                "state" ->
                    for ((field, value) in wanted.asJsonObject.entrySet()) {
                        val line = JsonObject().apply { add(field, value) }
                        same("$id: state.$field ${state[field]} fits $value", has(state, line), true)
                    }
                "due", "agenda" -> {
                    val found = lines.getValue(name)
                    same("$id: $name $found lacks", missing(found, wanted.asJsonArray), null)
                    if (name == "due" && expect["due_exactly"] == JsonPrimitive(true)) same("$id: due lines", found.size(), wanted.asJsonArray.size())
                }
                "no_due", "no_agenda" -> {
                    val found = lines.getValue(name.removePrefix("no_"))
                    same("$id: $name", found.filter { one -> wanted.asJsonArray.any { has(one, it) } }, emptyList<Any>())
                }
            }
        }
    }

    @Test
    fun `case vectors hold`() {
        val failed = ArrayList<String>()
        val wrong = HashSet<String>()
        val parts = HashSet<String>()
        var read = 0
        for (file in CASES.walkTopDown().filter { it.isFile }.sorted()) {
            val id = file.relativeTo(CASES).invariantSeparatorsPath.removeSuffix(".json")
            when {
                id.startsWith("networks/") || id.startsWith("plans/") -> parts.add(id)
                file.extension == "json" -> {
                    read += 1
                    val found = run(id, JsonParser.parseString(file.readText()).asJsonObject)
                    if (found.isNotEmpty()) wrong.add(id)
                    failed += found
                }
                file.name != "README.md" -> failed.add("$id: not read by anybody")
            }
        }
        failed += (parts - used).map { "$it: not used by any vector" }
        println("case vectors: $read files, ${read - wrong.size} passed, $checks checks")
        assertTrue(failed.isEmpty(), failed.take(50).joinToString("\n"))
        assertTrue(read >= 35, "only $read vectors were read")
    }

    @Test
    fun `a case vector that does not hold is seen`() {
        val id = "answer/held_then_formed"
        val vector = parse(file(id)).asJsonObject
        assertEquals(emptyList(), run(id, vector))
        val wrongs =
            listOf(
                "held" to "false", "custodian" to "\"caps\"", "version" to "2", "state" to "{\"stage\":\"closed\"}",
                "state" to "{\"calls\":[{\"stage\":\"declined\"}]}", "due" to "[{\"kind\":\"escalate\"}]", "refused" to "[[1,\"closed\"]]",
            )
        for ((name, value) in wrongs) {
            val changed = vector.deepCopy()
            changed.getAsJsonObject("expect").add(name, JsonParser.parseString(value))
            assertTrue(run(id, changed).isNotEmpty(), name)
        }
    }
}
