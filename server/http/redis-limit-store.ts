import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit'

/** The two Redis commands that a fixed window needs. No Lua: the Redis account of the place may not run scripts. */
export interface CountingRedis {
  incr(key: string): Promise<number>
  pExpire(key: string, milliseconds: number, mode: 'NX'): Promise<number>
  pTTL(key: string): Promise<number>
  decr(key: string): Promise<number>
  del(key: string): Promise<number>
}

/** Counts tries in Redis, so that several server processes limit together. */
export class RedisLimitStore implements Store {
  readonly prefix: string
  readonly localKeys = false
  readonly #redis: CountingRedis
  #windowMs = 60_000

  constructor(redis: CountingRedis, name: string) {
    this.#redis = redis
    this.prefix = `limit:${name}:`
  }

  init(options: Options): void {
    this.#windowMs = options.windowMs
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    const name = this.prefix + key
    const totalHits = await this.#redis.incr(name)
    await this.#redis.pExpire(name, this.#windowMs, 'NX')
    const left = await this.#redis.pTTL(name)
    return { totalHits, resetTime: new Date(Date.now() + Math.max(left, 0)) }
  }

  async decrement(key: string): Promise<void> {
    await this.#redis.decr(this.prefix + key)
  }

  async resetKey(key: string): Promise<void> {
    await this.#redis.del(this.prefix + key)
  }
}
