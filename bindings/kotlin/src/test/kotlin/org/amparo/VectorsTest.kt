package org.amparo

import com.google.gson.GsonBuilder
import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import kotlin.test.Test
import kotlin.test.assertTrue

private val ROOT = File(System.getProperty("amparo.root") ?: ".").absoluteFile
private val VECTORS = File(ROOT, "tests/vectors")
private val GSON = GsonBuilder().disableHtmlEscaping().serializeNulls().create()

private val LINES = setOf("calls", "places", "duties", "gaps", "not_called", "considered", "contacts", "would_change")
private val ONE = setOf("lead", "lead_from", "emergency", "next_holder", "quorum")
private val FORBIDDEN = listOf("calls", "places", "considered", "not_called", "duties", "gaps").associateBy { "no_$it" }
private val KNOWN =
    LINES + ONE + FORBIDDEN.keys +
        setOf(
            "calls_exactly", "places_exactly", "duties_exactly", "gaps_exactly", "custodian", "wandering", "no_third_door",
            "new_facts", "rules", "absent_rules", "view", "crisis",
        )

/** A part of a plan by its name in the document, read through its typed accessor. */
private fun part(plan: Plan, name: String): Any? =
    when (name) {
        "calls" -> plan.calls()
        "places" -> plan.places()
        "duties" -> plan.duties()
        "gaps" -> plan.gaps()
        "not_called" -> plan.notCalled()
        "considered" -> plan.considered()
        "contacts" -> plan.contacts()
        "would_change" -> plan.wouldChange()
        "lead" -> plan.lead()
        "lead_from" -> plan.leadFrom()
        "emergency" -> plan.emergency()
        "next_holder" -> plan.nextHolder()
        "quorum" -> plan.quorum()
        "custodian" -> plan.custodian()
        "crisis" -> plan.crisis()
        "episode" -> plan.episode()
        "engine" -> plan.engine()
        "at" -> plan.at()
        "fingerprint" -> plan.fingerprint()
        else -> error("no such part: $name")
    }

/**
 * The vectors of `tests/vectors`, through typed records and through bytes; `tests/vectors/README.md` says what each field means.
 *
 * Bytes are compared with those that the Rust runner wrote (`AMPARO_VECTORS_OUT`, by default `target/vectors`).
 */
class VectorsTest {
    private val expected = File(System.getenv("AMPARO_VECTORS_OUT") ?: "$ROOT/target/vectors")
    private val networks = HashMap<String, Network>()
    private val policies = HashMap<String, Policy>()
    private val used = HashSet<String>()
    private val compared = HashSet<String>()
    private var typed = 0
    private var differs = ArrayList<String>()

    private fun same(what: String, found: Any?, wanted: Any?) {
        if (found != wanted) differs.add("$what: found $found, expected $wanted")
    }

    private fun sameBytes(name: String, found: ByteArray) {
        compared.add(name)
        val bytes = File(expected, name.replace("/", "__") + ".json").readBytes()
        if (!bytes.contentEquals(found)) differs.add("$name: other bytes than Rust's")
    }

    /** Bytes of a document: inline, a network of the vectors, or a file of the project. */
    private fun document(given: JsonElement): ByteArray {
        if (!given.isJsonPrimitive) return GSON.toJson(given).encodeToByteArray()
        val path = given.asString
        if (path.startsWith("networks/")) used.add(path)
        return if (path.startsWith("networks/")) File(VECTORS, "$path.json").readBytes() else File(ROOT, path).readBytes()
    }

    private fun network(given: JsonElement): Network = networks.getOrPut(given.toString()) { Network.fromJson(document(given)) }

    private fun policy(given: JsonElement?): Policy =
        policies.getOrPut(given.toString()) {
            when {
                given == null || given.isJsonNull || given == JsonPrimitive("br") -> Policy.br()
                given == JsonPrimitive("br-rs") -> Policy.brRs()
                else -> Policy.fromJson(document(given))
            }
        }

    private fun plan(id: String, vector: JsonObject) {
        val input = vector.getAsJsonObject("input")
        val expect = vector.getAsJsonObject("expect")
        check(setOf("network", "policy", "status", "request").containsAll(input.keySet())) { "$id: unknown input" }
        check(KNOWN.containsAll(expect.keySet())) { "$id: unknown field of expect" }
        val engine = Engine(network(input["network"]), policy(input["policy"]))
        input["status"]?.takeIf { !it.isJsonNull }?.let { engine.replaceStatusJson(document(it)) }
        val request = Request.fromJson(document(input["request"]))
        val changes = expect["would_change"]?.isJsonNull == false
        val plan = if (changes) engine.planWithChanges(request) else engine.plan(request)
        sameBytes(id, plan.json())
        // The request as typed records is the same request, and the plan as typed records the same plan.
        Request.fromDocument(request.document()).use { again ->
            same("$id: typed request", again.json().decodeToString(), request.json().decodeToString())
            same("$id: plan of the typed request", engine.plan(again).use { it.fingerprint() }, plan.fingerprint())
        }
        val document = JsonParser.parseString(plan.jsonText()).asJsonObject
        same("$id: typed plan", plain(plan.document()), document)
        for (name in LINES + ONE + setOf("custodian", "crisis", "episode", "engine", "at", "fingerprint")) {
            val nothing = if (name in LINES) JsonArray() else JsonNull.INSTANCE
            same("$id: $name", plain(part(plan, name)), document[name] ?: nothing)
        }
        for ((name, wanted) in expect.entrySet()) expectation(id, plan, document, expect, name, wanted)
        if (changes) same("$id: would_change", engine.wouldChange(plan), plan.wouldChange())
        expect.getAsJsonObject("view")?.entrySet()?.forEach { (recipient, wanted) -> view(id, plan, recipient, wanted) }
        listOf(plan, request, engine).forEach { it.close() }
    }

    private fun lines(plan: Plan, name: String): List<JsonObject> =
        plain(part(plan, name)).asJsonArray.map { flat(it.asJsonObject) }

    private fun expectation(id: String, plan: Plan, document: JsonObject, expect: JsonObject, name: String, wanted: JsonElement) {
        typed += 1
        val exactly = expect["${name}_exactly"] == JsonPrimitive(true)
        when (name) {
            "calls", "places" -> inOrder("$id: $name", lines(plan, name), wanted.asJsonArray, exactly)
            in LINES -> {
                val found = lines(plan, name)
                same("$id: $name not there", wanted.asJsonArray.filter { line -> found.none { fits(it, line.asJsonObject) } }, emptyList<Any>())
                if (exactly) same("$id: $name", found.size, wanted.asJsonArray.size())
            }
            in FORBIDDEN -> {
                val found = lines(plan, FORBIDDEN.getValue(name))
                same("$id: $name", wanted.asJsonArray.filter { line -> found.any { fits(it, line.asJsonObject) } }, emptyList<Any>())
            }
            in ONE -> {
                val found = part(plan, name)
                val fit = if (found == null || wanted.isJsonNull) found == null && wanted.isJsonNull else fits(flat(plain(found).asJsonObject), wanted.asJsonObject)
                same("$id: $name fits $wanted", fit, true)
            }
            "custodian" -> same("$id: custodian", plan.custodian().service, if (wanted.isJsonNull) null else wanted.asString)
            "wandering" -> same("$id: wandering", plan.episode().wandering, wanted.asBoolean)
            "no_third_door" -> same("$id: no_third_door", plan.episode().noThirdDoor, wanted.asBoolean)
            "new_facts" -> same("$id: new_facts", plan.episode().newFacts, wanted.asJsonArray.map { it.asString })
            "rules", "absent_rules" -> {
                val there = occurring(document)
                same("$id: $name", wanted.asJsonArray.filter { (it.asString in there) != (name == "rules") }, emptyList<Any>())
            }
            "crisis" ->
                for ((field, value) in wanted.asJsonObject.entrySet()) {
                    val crisis = plan.crisis()
                    when (field) {
                        "needs", "no_needs" ->
                            same("$id: crisis.$field", value.asJsonArray.filter { (it.asString in crisis.needs) != (field == "needs") }, emptyList<Any>())
                        else -> same("$id: crisis.$field", plain(crisis).asJsonObject[field] ?: JsonNull.INSTANCE, value)
                    }
                }
        }
    }

    private fun inOrder(what: String, found: List<JsonObject>, wanted: JsonArray, exactly: Boolean) {
        val rest = found.iterator()
        for (line in wanted) {
            var there = false
            while (!there && rest.hasNext()) there = fits(rest.next(), line.asJsonObject)
            if (!there) {
                differs.add("$what: not there, or not in this order: $line")
                return
            }
        }
        if (exactly) same("$what: no others", found.size, wanted.size())
    }

    private fun view(id: String, plan: Plan, recipient: String, wanted: JsonElement) {
        val view = plan.view(recipient)
        val written = plan.viewJson(recipient)
        sameBytes("${id}__view__$recipient", written ?: "null".encodeToByteArray())
        same("$id: no view of $recipient", view == null, wanted.isJsonNull)
        if (view == null || written == null || wanted.isJsonNull) return
        same("$id: typed view of $recipient", plain(view), JsonParser.parseString(written.decodeToString()))
        val there = HashSet<String>().also { words(plain(view), it) }
        for ((name, list) in wanted.asJsonObject.entrySet()) {
            check(name == "has" || name == "lacks") { "$id: unknown field of view" }
            same("$id: $recipient $name", list.asJsonArray.filter { (it.asString in there) != (name == "has") }, emptyList<Any>())
        }
    }

    private fun read(id: String, vector: JsonObject) {
        val input = vector.getAsJsonObject("input")
        val expect = vector.getAsJsonObject("expect")
        check(setOf("read", "document", "bytes_text", "pad_to_bytes", "network").containsAll(input.keySet())) { "$id: unknown input" }
        val text = input["bytes_text"]
        var bytes = if (text == null || text.isJsonNull) document(input["document"]) else text.asString.encodeToByteArray()
        input["pad_to_bytes"]?.takeIf { !it.isJsonNull }?.let { pad ->
            val length = bytes.size
            bytes = bytes.copyOf(maxOf(pad.asInt, length)).also { it.fill(' '.code.toByte(), length) }
        }
        if (input["read"].asString == "emergency") return emergencyOnly(id, bytes, expect)
        check(setOf("faults", "warnings", "never_quoted").containsAll(expect.keySet())) { "$id: unknown field of expect" }
        var faults = emptyList<Fault>()
        var warnings = emptyList<Fault>()
        var quoted = ""
        try {
            when (val kind = input["read"].asString) {
                "network" -> warnings = Network.fromJson(bytes).use { it.warnings() }
                "policy" -> warnings = Policy.fromJson(bytes).use { it.warnings() }
                "status" -> warnings = Engine(network(input["network"])).use { it.replaceStatusJson(bytes) }
                "request" -> Request.fromJson(bytes).close()
                else -> error("$id: nobody reads $kind")
            }
        } catch (refused: AmparoException.Refused) {
            faults = refused.faults
            quoted = "$refused ${refused.told()} ${refused.message}"
            if (input["read"].asString == "request") {
                same("$id: emergency beside the faults", refused.emergency, emergency(bytes).emergency)
            }
        }
        fun told(list: List<Fault>) = JsonArray().apply {
            list.forEach { fault ->
                add(JsonObject().apply { addProperty("code", token(fault.code)); addProperty("path", fault.path) })
            }
        }
        val written = JsonObject().apply { add("faults", told(faults)); add("warnings", told(warnings)) }
        sameBytes(id, GSON.toJson(written).encodeToByteArray())
        typed += 1
        same("$id: faults", told(faults), expect["faults"] ?: JsonArray())
        expect["warnings"]?.let { same("$id: warnings", told(warnings), it) }
        expect.getAsJsonArray("never_quoted")?.forEach { same("$id: quotes $it", it.asString in quoted, false) }
    }

    private fun emergencyOnly(id: String, bytes: ByteArray, expect: JsonObject) {
        val answer = emergency(bytes)
        val written = emergencyJson(bytes)
        sameBytes(id, written)
        same("$id: typed", plain(answer), JsonParser.parseString(written.decodeToString()))
        typed += 1
        for ((name, wanted) in expect.entrySet()) {
            val found = answer.emergency
            when {
                name == "readable" -> same("$id: readable", answer.readable, wanted.asBoolean)
                found == null || wanted.isJsonNull -> same("$id: no emergency", found == null, wanted.isJsonNull)
                else -> same("$id: emergency fits $wanted", fits(flat(plain(found).asJsonObject), wanted.asJsonObject), true)
            }
        }
    }

    private fun hours(id: String, vector: JsonObject) {
        val input = vector.getAsJsonObject("input")
        val template = document(input["network"]).decodeToString()
        val states = mapOf("open-told-now" to "open", "closed-told-at-opening" to "closed", "hours-unknown-told-now" to "unknown")
        val written = java.io.ByteArrayOutputStream()
        for (row in input.getAsJsonArray("hours").map { it.asJsonObject }) {
            check(setOf("text", "tz", "uf", "holidays", "at", "state", "next", "note").containsAll(row.keySet())) { "$id: unknown field" }
            val network = JsonParser.parseString(template).asJsonObject
            network.getAsJsonArray("territories")[0].asJsonObject.apply {
                add("uf", row["uf"])
                add("time_zone", row["tz"])
                add("holidays", row["holidays"] ?: JsonArray())
            }
            network.getAsJsonArray("services")[0].asJsonObject.add("opening_hours", row["text"])
            val request =
                Request(
                    at = java.time.Instant.parse(row["at"].asString),
                    person = Person(ref = "p1", bonds = listOf(Bond(service = "watched", kind = BondKind.CARE, strength = 50u, reference = false))),
                    crisis = Crisis(door = "door", severity = Severity.LOW, capacityToConsent = Capability.GIVES),
                )
            val plan = Engine(Network.fromJson(document(network))).plan(request)
            written.write(plan.json())
            written.write('\n'.code)
            val call = plan.calls().first { it.service == "watched" }
            val state = call.reasons.firstNotNullOf { states[it.rule] }
            same("$id: ${row["text"]} at ${row["at"]}: state", state, row["state"].asString)
            same("$id: ${row["text"]} at ${row["at"]}: next", plain(call.at), row["next"] ?: JsonNull.INSTANCE)
        }
        sameBytes(id, written.toByteArray())
    }

    @Test
    fun `vectors hold`() {
        val stillOpen = JsonParser.parseString(File(expected, "open.json").readText()).asJsonArray.map { it.asString }.toSet()
        val failed = ArrayList<String>()
        val wrong = HashSet<String>()
        val there = HashSet<String>()
        var read = 0
        for (file in VECTORS.walkTopDown().filter { it.isFile }.sorted()) {
            val id = file.relativeTo(VECTORS).invariantSeparatorsPath.removeSuffix(".json")
            when {
                id.startsWith("networks/") -> there.add(id)
                file.extension == "json" -> {
                    read += 1
                    differs = ArrayList()
                    val vector = JsonParser.parseString(file.readText()).asJsonObject
                    check(setOf("id", "title", "source", "rule", "fires", "input", "expect").containsAll(vector.keySet())) { "$id: unknown field" }
                    same("the id is the place", vector["id"].asString, id)
                    val input = vector.getAsJsonObject("input")
                    when {
                        input.has("hours") -> hours(id, vector)
                        input.has("read") -> read(id, vector)
                        else -> plan(id, vector)
                    }
                    // The expectations of an open vector are known not to hold; its bytes are the same all the same.
                    val counted = if (id in stillOpen) differs.filter { "other bytes" in it || "typed" in it } else differs
                    if (counted.isNotEmpty()) wrong.add(id)
                    failed += counted
                }
                file.name != "README.md" -> failed.add("$id: not read by anybody")
            }
        }
        failed += (there - used).map { "$it: not used by any vector" }
        val written = expected.listFiles().orEmpty().filter { it.extension == "json" }.map { it.name.removeSuffix(".json") } - "open"
        failed += (written - compared.map { it.replace("/", "__") }.toSet()).map { "$it: Rust wrote it, nobody compared it" }
        println("vectors: $read files, ${read - wrong.size} passed, ${compared.size} buffers, $typed typed checks")
        assertTrue(failed.isEmpty(), failed.take(50).joinToString("\n"))
    }
}

/** A line of the answer with what stands deeper brought up. */
private fun flat(line: JsonObject): JsonObject {
    val out = line.deepCopy()
    for ((part, names) in listOf("discloses" to listOf("basis", "fields"), "status" to listOf("capacity", "age_minutes", "ask_first", "last_reported"))) {
        (line[part] as? JsonObject)?.let { inner -> names.forEach { name -> inner[name]?.let { out.add(name, it) } } }
    }
    (line["channel"] as? JsonObject)?.let { out.add("channel", it["kind"]) }
    if (!line.has("minutes")) {
        val facts = line.getAsJsonArray("reasons")?.flatMap { it.asJsonObject.getAsJsonArray("facts") ?: JsonArray() }.orEmpty()
        facts.firstOrNull { it.asJsonObject["fact"].asString == "minutes" }?.let { out.add("minutes", it.asJsonObject["number"]) }
    }
    fun lift(name: String, field: String) {
        line.getAsJsonArray(name)?.let { list -> out.add(name, JsonArray().apply { list.forEach { add(it.asJsonObject[field]) } }) }
    }
    line.getAsJsonArray("ladder")?.map { it.asJsonObject.getAsJsonObject("discloses") }?.let { told ->
        out.add("ladder_basis", JsonArray().apply { told.forEach { add(it["basis"]) } })
        out.add("ladder_fields", JsonArray().apply { told.forEach { add(it["fields"] ?: JsonArray()) } })
    }
    lift("ladder", "service")
    lift("sectors", "sector")
    line.getAsJsonArray("nearest_miss")?.let { misses ->
        out.add("nearest_miss", JsonArray().apply {
            misses.map { it.asJsonObject }.forEach { miss -> add(JsonArray().apply { add(miss["service"]); add(miss["code"]) }) }
        })
    }
    return out
}

/** Whether a line has all that is expected; what the canonical form leaves out is an empty list, false, zero or null. */
private fun fits(line: JsonObject, expected: JsonObject): Boolean =
    expected.entrySet().all { (name, value) ->
        val found = line[name]
        fun set(list: JsonElement) = list.asJsonArray.map { it.asString }.sorted()
        when {
            name == "lacks_fields" -> value.asJsonArray.none { it in (line.getAsJsonArray("fields") ?: JsonArray()) }
            found == null -> value.isJsonNull || value == JsonArray() || value == JsonPrimitive(false) || value == JsonPrimitive(0)
            name == "fields" || name == "meets" -> set(found) == set(value)
            else -> found == value
        }
    }

private fun words(value: JsonElement, into: MutableSet<String>) {
    when (value) {
        is JsonObject -> value.entrySet().forEach { (name, part) -> into.add(name); words(part, into) }
        is JsonArray -> value.forEach { words(it, into) }
        is JsonPrimitive -> if (value.isString) into.add(value.asString)
        else -> Unit
    }
}

/** Every rule that stands anywhere in a plan, and its codes. */
private fun occurring(plan: JsonObject): Set<String> {
    val found = HashSet<String>()
    fun walk(value: JsonElement) {
        when (value) {
            is JsonObject -> {
                (value["rule"] as? JsonPrimitive)?.let { found.add(it.asString) }
                if (value["fact"] == JsonPrimitive("rule")) found.add(value["id"].asString)
                value.entrySet().forEach { walk(it.value) }
            }
            is JsonArray -> value.forEach { walk(it) }
            else -> Unit
        }
    }
    walk(plan)
    fun codes(part: String, member: String, prefix: String, of: List<JsonObject> = plan.getAsJsonArray(part)?.map { it.asJsonObject }.orEmpty()) {
        of.mapNotNull { it[member] }.forEach { found.add("$prefix/${it.asString}") }
    }
    codes("calls", "role", "call_role")
    codes("calls", "when", "call_when")
    codes("not_called", "code", "not_called")
    codes("considered", "code", "considered")
    codes("gaps", "code", "gap")
    codes("places", "role", "place")
    val misses = plan.getAsJsonArray("gaps")?.flatMap { it.asJsonObject.getAsJsonArray("nearest_miss") ?: JsonArray() }.orEmpty()
    codes("", "code", "considered", misses.map { it.asJsonObject })
    plan.getAsJsonObject("lead")?.let { found.add("lead/${it["origin"].asString}") }
    return found
}
