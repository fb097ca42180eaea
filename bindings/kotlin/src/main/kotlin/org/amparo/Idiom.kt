package org.amparo

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executor
import java.util.concurrent.ForkJoinPool

/**
 * What a request document gets: a plan, or everything wrong with the document and what to do at once.
 *
 * For `when` without exceptions: `when (val answer = engine.answer(bytes)) { is Answer.Planned -> ...; is Answer.Refused -> ... }`.
 */
public sealed interface Answer {
    /** The plan; it holds memory of the library, so `use` it. */
    public class Planned(public val plan: Plan) : Answer, AutoCloseable {
        override fun close(): Unit = plan.close()
    }

    /** The document is refused. */
    public class Refused(
        /** Everything that is wrong, each with its code and path; never empty. */
        public val faults: List<Fault>,
        /** What to do at once; null where life is not at risk. */
        public val emergency: Emergency?,
    ) : Answer
}

/** Reads a network document from a file. Throws [AmparoException.Refused] as [Network.fromJson] does. */
public fun networkFromFile(path: Path): Network = Network.fromJson(Files.readAllBytes(path))

/** Reads a request document from a file. Throws [AmparoException.Refused] as [Request.fromJson] does. */
public fun requestFromFile(path: Path): Request = Request.fromJson(Files.readAllBytes(path))

/** A request document to its answer, without exceptions. */
public fun Engine.answer(request: ByteArray): Answer =
    try {
        Request.fromJson(request).use { Answer.Planned(plan(it)) }
    } catch (refused: AmparoException.Refused) {
        Answer.Refused(refused.faults, refused.emergency)
    }

/**
 * [Engine.plan] on another thread. A decision is computing, not waiting: with coroutines write
 * `withContext(Dispatchers.Default) { engine.plan(request) }` instead.
 */
public fun Engine.planAsync(request: Request, executor: Executor = ForkJoinPool.commonPool()): CompletableFuture<Plan> =
    CompletableFuture.supplyAsync({ plan(request) }, executor)

/** The whole plan as JSON text: the same bytes in every language. */
public fun Plan.jsonText(): String = json().decodeToString()

/** Everything that is wrong, a line each, as [AmparoException] tells it. Nothing about a person stands in it. */
public fun AmparoException.told(): String =
    when (this) {
        is AmparoException.Refused -> faults.joinToString("\n") { it.reason } + if (unlisted > 0u) "\nand $unlisted more" else ""
        is AmparoException.BondsMissing -> "the source of bonds did not answer: $reason"
    }
