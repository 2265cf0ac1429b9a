import { Counter, Gauge, Histogram, collectDefaultMetrics, register } from 'prom-client'

collectDefaultMetrics()

const commandsCounter = new Counter({
  name: 'lyktan_commands_total',
  help: 'Socket commands answered, by verb and outcome (ok or the problem code).',
  labelNames: ['verb', 'outcome'],
})
const commandSeconds = new Histogram({
  name: 'lyktan_command_seconds',
  help: 'From a parsed command to its acknowledgement, by verb.',
  labelNames: ['verb'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
})

const filterFailures = new Counter({
  name: 'lyktan_filter_failures_total',
  help: 'Texts that a filter could not read and that wait for a person, by filter. Anything but 0 is a fault.',
  labelNames: ['filter'],
})

export const connectionsGauge = new Gauge({
  name: 'lyktan_connections',
  help: 'Open sockets in this process.',
})

export function countFilterFailure(filter: string): void {
  filterFailures.inc({ filter })
}

export function observeCommand(verb: string, outcome: string, milliseconds: number): void {
  commandsCounter.inc({ verb, outcome })
  commandSeconds.observe({ verb }, milliseconds / 1000)
}

/** The Prometheus text of this process: counts and times, no person. */
export const metricsText = (): Promise<string> => register.metrics()
export const metricsType = register.contentType
