package org.amparo

import java.io.File

/** Microseconds of one call: the least and the middle of 300 rounds (30 of a batch), after as many to warm up. */
private fun measure(name: String, calls: Int, call: () -> Unit) {
    val count = if (calls > 1) 30 else 3000
    repeat(count) { call() }
    val rounds = List(count) {
        val start = System.nanoTime()
        call()
        (System.nanoTime() - start) / 1000.0 / calls
    }.sorted()
    println("kotlin  %-34s %9.2f %9.2f".format(name, rounds[0], rounds[count / 2]))
}

/** What calls cost in Kotlin, beside `cargo bench --bench faces`. Run it from the root of the project. */
fun main() {
    val engine = Engine(networkFromFile(File("examples/marituba/network.json").toPath()))
    val document = File("examples/marituba/crisis.json").readBytes()
    val request = Request.fromJson(document)
    val record = request.document()
    val requests = List(1000) { request }
    val report = Report(service = "upa-marituba", capacity = Capacity.FULL, reportedAt = record.at)
    println("        microseconds a call                      least    middle")
    measure("version", 1) { version() }
    measure("read a request", 1) { Request.fromJson(document).close() }
    measure("check a typed request", 1) { Request.fromDocument(record).close() }
    measure("plan", 1) { engine.plan(request).close() }
    measure("plan, json", 1) { engine.plan(request).use { it.json() } }
    measure("plan, lead", 1) { engine.plan(request).use { it.lead() } }
    measure("plan, calls", 1) { engine.plan(request).use { it.calls() } }
    measure("plan, document", 1) { engine.plan(request).use { it.document() } }
    measure("report", 1) { engine.report(report) }
    val told =
        """{"format":"amparo/status/1","reports":[{"service":"upa-marituba","capacity":"full","reported_at":"2026-11-15T01:40:00Z"}]}"""
            .toByteArray()
    measure("report, as a document", 1) { engine.updateStatusJson(told) }
    measure("plan of 1,000 in one call", 1000) { engine.planBatch(requests).forEach { it.close() } }
    measure("plan, json of 1,000 in one call", 1000) { engine.planBatchJson(requests) }
}
