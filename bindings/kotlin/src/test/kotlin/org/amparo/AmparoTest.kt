package org.amparo

import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

private val AT: Instant = Instant.parse("2031-05-15T22:40:00Z")

/** What typed callers meet: faults with paths, instants, the host's bonds, threads, messages. */
class AmparoTest {
    private val network = networkFromFile(Path.of("examples/marituba/network.json"))
    private val engine = Engine(network)

    private fun bond(service: String = "caps-marituba", strength: UByte = 80u) =
        Bond(service = service, kind = BondKind.CARE, strength = strength, reference = true)

    private fun request(person: Person = Person(ref = "p-17"), severity: Severity = Severity.HIGH) =
        Request(
            at = AT,
            person = person,
            crisis = Crisis(door = "upa-marituba", severity = severity, capacityToConsent = Capability.GIVES),
        )

    @Test
    fun `typed and JSON requests are the same request`() {
        val typed = request(Person(ref = "p-17", bonds = listOf(bond()), birthDate = LocalDate.of(1997, 3, 2)))
        val again = Request.fromJson(typed.json())
        assertEquals(engine.plan(typed).jsonText(), engine.plan(again).jsonText())
        assertContentEquals(engine.planJson(typed.json()), engine.plan(typed).json())
        val lead = assertNotNull(engine.plan(typed).lead())
        assertEquals("caps-marituba" to LeadOrigin.BOND, lead.service to lead.origin)
        assertEquals(AT, typed.document().at)
    }

    @Test
    fun `a typed request gets every fault with its path and the emergency`() {
        val person = Person(ref = "Maria da Silva", bonds = listOf(bond(strength = 101u)))
        val refused = assertFailsWith<AmparoException.Refused> { request(person, Severity.IMMINENT) }
        assertEquals(
            listOf(Code.BAD_ID to "$.person.ref", Code.RANGE to "$.person.bonds[0].strength"),
            refused.faults.map { it.code to it.path },
        )
        assertEquals("192", refused.emergency?.number)
        assertFalse("Maria" in "$refused ${refused.message} ${refused.told()} ${refused.faults}")
        assertTrue(refused.told().startsWith("$.person.ref: bad_id; an id has 1 to 128"))
        assertTrue(refused.toString().startsWith("$.person.ref: bad_id"))
    }

    @Test
    fun `an answer without exceptions`() {
        val planned = assertIs<Answer.Planned>(engine.answer(request().json()))
        planned.use { assertEquals("upa-marituba", it.plan.custodian().service) }
        val refused = assertIs<Answer.Refused>(engine.answer("""{"crisis":{"severity":"imminent",""".encodeToByteArray()))
        assertEquals(listOf(Code.SYNTAX), refused.faults.map { it.code })
        assertEquals("192", refused.emergency?.number)
    }

    private class Records(val known: List<Bond>, val fail: Exception? = null) : BondSource {
        val asked = ArrayList<String>()

        override fun bonds(person: OpaqueRef): List<Bond> {
            asked.add(person)
            fail?.let { throw it }
            return known
        }
    }

    @Test
    fun `the host's records supply the bonds`() {
        val records = Records(listOf(bond()))
        val plan = engine.planWithBonds(request(), records)
        assertEquals(listOf("p-17"), records.asked)
        assertEquals(engine.plan(request(Person(ref = "p-17", bonds = listOf(bond())))).jsonText(), plan.jsonText())
    }

    @Test
    fun `failures of the host's records come back typed`() {
        val grave = request(severity = Severity.IMMINENT)
        val told = BondSourceException.Unavailable("database is being copied")
        val missing = assertFailsWith<AmparoException.BondsMissing> { engine.planWithBonds(grave, Records(emptyList(), told)) }
        assertEquals("database is being copied", missing.reason)
        assertEquals("192", missing.emergency?.number)
        val undeclared = IllegalStateException("row of Maria da Silva")
        val hidden = assertFailsWith<AmparoException.BondsMissing> { engine.planWithBonds(grave, Records(emptyList(), undeclared)) }
        assertFalse("Maria" in "$hidden ${hidden.message}")
        val refused = assertFailsWith<AmparoException.Refused> { engine.planWithBonds(grave, Records(listOf(bond("no id!")))) }
        assertEquals(listOf("$.person.bonds[0].service"), refused.faults.map { it.path })
        assertNotNull(engine.plan(grave).emergency(), "the plan without those bonds can still be asked for")
    }

    @Test
    fun `reports change the answer`() {
        val own = Engine(network)
        val first = own.plan(request()).places().first { it.role == PlaceRole.FIRST && it.service != null }.service
        assertTrue(own.report(Report(service = first!!, capacity = Capacity.FULL, reportedAt = AT)))
        assertTrue(own.plan(request()).places().none { it.service == first && it.role != PlaceRole.MEANWHILE })
        assertFalse(own.report(Report(service = "nobody", capacity = Capacity.FULL, reportedAt = AT)))
        val warnings = own.replaceStatus(StatusDraft(reports = listOf(Report(service = "upa-mari", capacity = Capacity.FULL, reportedAt = AT))))
        assertEquals(listOf(Code.LEFT_NETWORK to "$.reports[0].service"), warnings.map { it.code to it.path })
    }

    @Test
    fun `a network is built from typed records`() {
        val roles = mapOf(Role.CRISIS_LEAD to "lead", Role.HEALTH_AUTHORITY to "sms", Role.CONSELHO_TUTELAR to "ct", Role.PROSECUTOR to "mp", Role.REFERENCE to "caps")
        val town = TerritoryDraft(id = "town", name = "Town", kind = TerritoryKind.MUNICIPALITY, uf = "PA", roles = roles)
        val kinds = mapOf("caps" to "caps_ii", "lead" to "crisis_lead_office", "sms" to "health_authority", "ct" to "conselho_tutelar", "mp" to "ministerio_publico", "upa" to "upa")
        val services = kinds.map { (id, kind) -> ServiceDraft(id = id, name = id.uppercase(), kind = kind, territory = "town", openingHours = "24/7") }
        Network.fromDocument(NetworkDraft(id = "town", validAt = AT, territories = listOf(town), services = services)).use { town ->
            assertEquals(6uL, town.serviceCount())
            assertEquals("health", town.service("caps")?.sector)
            assertNull(town.service("nobody"))
            assertEquals(AT, town.validAt())
        }
        val refused = assertFailsWith<AmparoException.Refused> { Network.fromDocument(NetworkDraft(id = "t t", validAt = AT, territories = listOf(town))) }
        assertTrue(refused.faults.map { it.code }.containsAll(listOf(Code.BAD_ID, Code.DANGLING)))
    }

    @Test
    fun `an overlay tells what it changes`() {
        val row = ParameterRow(id = Parameter.ANSWER_MINUTES_HIGH, value = 20u, source = "resolução municipal", confidence = Confidence.KNOWN)
        val laid = Policy.br().overlay(PolicyDraft(id = "town-policy", base = "br", parameters = listOf(row)))
        assertEquals(listOf(Table.PARAMETERS to RowChange.REPLACED), laid.changes.map { it.table to it.what })
        assertEquals(listOf("br", "town-policy"), laid.policy.lineage())
    }

    @Test
    fun `views, messages and explanations`() {
        val plan = engine.plan(requestFromFile(Path.of("examples/marituba/crisis.json")))
        val view = assertNotNull(plan.view("cras-marituba-centro"))
        assertNull(view.severity)
        assertTrue(view.call!!.reasons.isEmpty())
        assertNull(plan.view("nobody"))
        val text = assertNotNull(plan.message("caps-marituba", ChannelClass.ID_ONLY, Lang.PT_BR, MessageDetails()))
        assertTrue(text.length in 1..160)
        assertTrue(plan.explain(Lang.EN, Audience.WORKER).sections.first().lines.isNotEmpty())
        assertTrue(plan.explainText(Lang.PT_BR, Audience.MANAGER, true).startsWith("# "))
        assertEquals(plan.calls().size, plan.callRows(Lang.PT_BR).size)
    }

    @Test
    fun `threads decide while the network is replaced`() {
        val own = Engine(network)
        val asked = List(20) { request(Person(ref = "p-$it", bonds = listOf(bond()))) }
        val expected = own.planBatchJson(asked).map { it.decodeToString() }
        assertEquals(expected, own.planBatch(asked).map { it.jsonText() })
        val pool = Executors.newFixedThreadPool(4)
        val work = List(4) { pool.submit(Callable { asked.indices.all { own.plan(asked[it]).use { plan -> plan.jsonText() } == expected[it] } }) }
        repeat(50) {
            own.replaceNetwork(network)
            own.replacePolicy(Policy.br())
        }
        assertTrue(work.all { it.get() })
        pool.shutdown()
        assertEquals(expected[0], own.planAsync(asked[0]).get().jsonText())
    }

    @Test
    fun `an object that was closed is refused`() {
        val plan = engine.plan(request())
        plan.close()
        assertFailsWith<IllegalStateException> { plan.calls() }
    }
}
