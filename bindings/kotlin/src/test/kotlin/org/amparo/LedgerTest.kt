package org.amparo

import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.security.SecureRandom
import java.time.Instant
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

private val DOOR: Instant = Instant.parse("2026-11-15T01:40:00Z")
private val WORKER = LedgerReader(by = "worker-7", purpose = "care")

/** Cases and the ledger as typed callers meet them: refusals, the host's answers, two writers, what is sent. */
class LedgerTest {
    private class Desk : LedgerHost {
        var bytes: (Int) -> ByteArray = { count -> ByteArray(count).also { SecureRandom().nextBytes(it) } }
        var may: (String) -> Boolean = { it == "worker-7" }

        override fun fill(count: UInt): ByteArray = bytes(count.toInt())

        override fun may(by: String, purpose: String, access: ReadKind, case: String?): Boolean = may(by)
    }

    private val desk = Desk()
    private val path = Files.createTempDirectory("amparo-ledger").resolve("town.amparo").toString()
    private val key = ByteArray(32) { it.toByte() }
    private val inputs = LedgerInputs(File("examples/marituba/network.json").readBytes(), File("policy/br.json").readBytes())
    private val request = requestFromFile(Path.of("examples/marituba/crisis.json"))
    private val decision = inputs.decide(request)
    private val ledger = Ledger.create(path, key, desk)

    private fun event(kind: EventKind, id: String, service: String? = null, topic: String? = null, close: CloseCode? = null) =
        EventDraft(case = "case-1", id = id, kind = kind, at = DOOR, service = service, topic = topic, close = close)

    private fun opening() =
        EventDraft(case = "case-1", id = "case-1/opened", kind = EventKind.OPENED, at = DOOR, person = "p-17", plan = decision.brief())

    private fun code(call: () -> Unit): LedgerCode = assertFailsWith<LedgerException.NotDone> { call() }.code

    @AfterTest
    fun away() {
        ledger.close()
        File(path).parentFile.deleteRecursively()
    }

    @Test
    fun `a case is followed and a refusal changes nothing`() {
        val case = Case.open(opening())
        val calls = case.due(DOOR, inputs.network(), inputs.policy()).filter { it.kind == DueKind.DELIVER }
        assertEquals("caps-marituba", calls.first().service)
        val accepted = event(EventKind.ACCEPTED, "sms-1", service = "caps-marituba")
        assertEquals(CaseApplied(isNew = true, version = 2u), case.apply(accepted))
        assertEquals(CaseApplied(isNew = false, version = 2u), case.apply(accepted))
        assertTrue(case.answers(DOOR).held)
        val before = case.json().decodeToString()
        val refused = assertFailsWith<CaseException.Refused> { case.apply(event(EventKind.CLOSED, "c", close = CloseCode.COMPLETED)) }
        assertEquals(RefusalCode.CRISIS_OPEN, refused.code)
        assertEquals(refused.reason, refusalText(refused.code, Lang.EN))
        val faulty = assertFailsWith<CaseException.Faulty> { case.apply(event(EventKind.DECLINED, "Maria da Silva", service = "caps-marituba")) }
        assertEquals(listOf(Code.BAD_ID to "$.id", Code.MISSING to "$.declined"), faulty.faults.map { it.code to it.path })
        assertFalse("Maria" in "$faulty ${faulty.message} ${faulty.faults}")
        assertEquals(before, case.json().decodeToString())
        assertEquals(CorrelatedWhat.SAME, correlate(listOf(case), "p-17", DOOR, inputs.policy()).what)
        val other = Case.open(opening().copy(case = "case-2"))
        val events = merge(case, other, "m-1", "m-2", DOOR)
        case.apply(events.absorbed)
        other.apply(events.merged)
        assertEquals(Stage.MERGED, other.state().stage)
        assertTrue(indicators(listOf(case, other), Period(from = DOOR, to = DOOR.plusSeconds(60)), inputs.policy()).all.crises.suppressed)
    }

    @Test
    fun `the ledger keeps a case and sends each line once`() {
        ledger.openCase(opening(), DOOR, decision)
        val claimed = ledger.claim(WORKER, inputs.network(), inputs.policy(), DOOR)
        assertTrue(claimed.any { it.line().due.kind == DueKind.DELIVER })
        assertTrue(ledger.claim(WORKER, inputs.network(), inputs.policy(), DOOR).isEmpty())
        for (one in claimed) ledger.sent(one, DOOR, one.done(DOOR))
        assertEquals(LedgerCode.LEASE_LOST, code { ledger.sent(claimed[0], DOOR) })
        assertEquals(listOf(Replay.SAME), ledger.replay(WORKER, "case-1", DOOR).map { it.answer })
        assertNotNull(ledger.lastRequest(WORKER, "case-1", DOOR))
        val pack = ledger.export(WORKER, DOOR)
        assertFalse("p-17" in pack.decodeToString())
        val head = verifyPack(pack)
        assertTrue(verifyLedger(path, head).events >= 2uL)
        assertEquals(LedgerCode.NOT_CLOSED, code { ledger.erase(WORKER, "case-1", DOOR) })
        assertEquals(1, Ledger.open(path, key, desk).list(WORKER, DOOR, "p-17").size)
        assertEquals(LedgerCode.WRONG_KEY, code { Ledger.open(path, ByteArray(32), desk) })
        assertEquals("$.master_key", assertFailsWith<LedgerException.Faulty> { Ledger.open(path, ByteArray(3), desk) }.faults[0].path)
    }

    @Test
    fun `of two writers one is told to load again`() {
        ledger.openCase(opening(), DOOR)
        val mine = ledger.load(WORKER, "case-1", DOOR)
        val theirs = ledger.load(WORKER, "case-1", DOOR)
        ledger.append(theirs, event(EventKind.ASKED, "q-1", topic = "sleep"), DOOR)
        val conflict = assertFailsWith<LedgerException.NotDone> { ledger.append(mine, event(EventKind.ASKED, "q-2", topic = "sleep"), DOOR) }
        assertEquals(LedgerCode.CONFLICT to 2u, conflict.code to conflict.version)
        assertEquals(1u, mine.version())
    }

    @Test
    fun `what the host throws is a no`() {
        ledger.openCase(opening(), DOOR)
        for (failure in listOf(IllegalStateException("row of Maria da Silva"), LedgerHostException.Unavailable("busy"), StackOverflowError())) {
            desk.may = { throw failure }
            val denied = assertFailsWith<LedgerException.NotDone> { ledger.load(WORKER, "case-1", DOOR) }
            assertEquals(LedgerCode.DENIED, denied.code)
            assertFalse("Maria" in "$denied ${denied.message}")
        }
        desk.may = { it == "worker-7" }
        for (source in listOf<(Int) -> ByteArray>({ ByteArray(it) }, { ByteArray(1) }, { error("none") })) {
            desk.bytes = source
            assertEquals(LedgerCode.NO_RANDOMNESS, code { ledger.load(WORKER, "case-1", DOOR) })
        }
    }

    @Test
    fun `a host that calls the ledger that asks it gets an answer`() {
        ledger.openCase(opening(), DOOR)
        var told: LedgerCode? = null
        desk.may = {
            told = code { ledger.head() }
            true
        }
        ledger.load(WORKER, "case-1", DOOR)
        assertEquals(LedgerCode.LOCKED, told)
        assertNotNull(ledger.head())
    }

    @Test
    fun `what cannot be sent is a dead letter`() {
        ledger.openCase(opening(), DOOR)
        val line = ledger.claim(WORKER, inputs.network(), inputs.policy(), DOOR, retry = LedgerRetry(firstS = 60u)).first()
        assertEquals(DOOR.plusSeconds(60), ledger.failed(line, DOOR, LedgerRetry(firstS = 60u)))
        val key = line.line().due.key
        val later = DOOR.plusSeconds(120)
        val again = ledger.claim(WORKER, inputs.network(), inputs.policy(), later).first { it.line().due.key == key }
        assertNull(ledger.failed(again, later, LedgerRetry(tries = 1u)))
        assertEquals(listOf(key), ledger.deadLetters(WORKER, later).map { it.due.key })
    }
}
