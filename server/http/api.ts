import { once } from 'node:events'

import { json, Router } from 'express'
import type { RequestHandler } from 'express'

import { endpoints } from '@lyktan/shared/endpoints.ts'
import type { EndpointName } from '@lyktan/shared/endpoints.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Config } from '../config.ts'
import { Refusal } from '../refusal.ts'
import type { WorkUnderWay } from '../operations/work-under-way.ts'
import { nothingHere } from './answer.ts'
import type { Limiters } from './limiters.ts'
import { isOwnOrigin } from './origin.ts'
import { route } from './route.ts'
import type { RouteParts, Rows } from './route.ts'

type Parts = RouteParts & {
  readonly config: Config
  readonly work: WorkUnderWay
  readonly limiters: Limiters
  readonly session: readonly RequestHandler[]
}

/** Everything under /api: limits, origin, JSON, session, then the table. */
export function api(rows: Rows, parts: Parts): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.use(
    whileOpen(parts.work),
    parts.limiters.everything,
    fromOwnPage(parts.config),
    jsonOnly,
    ...parts.session,
  )
  const body = json({ limit: limits.jsonBodyBytes, strict: true })
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[name]
    const limiter = parts.limiters.forEndpoint(name)
    const handlers = [
      ...(limiter === undefined ? [] : [limiter]),
      ...(method === 'GET' ? [] : [body]),
      route(name, rows[name] as never, parts),
    ]
    router[verbOf(method)](path.slice('/api'.length), ...handlers)
  }
  for (const path of new Set(Object.values(endpoints).map((endpoint) => endpoint.path))) {
    router.all(path.slice('/api'.length), otherMethod(path))
  }
  router.use(nothingHere)
  return router
}

const verbOf = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE') =>
  method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'

/** A page of somebody else's may not act in our members' names; reading answers needs no origin, since no CORS is given. */
const fromOwnPage =
  (config: Config): RequestHandler =>
  (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD' || isOwnOrigin(request, config.publicUrl))
      next()
    else next(new Refusal('forbidden'))
  }

const jsonOnly: RequestHandler = (request, _response, next) => {
  const hasBody = request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0'
  const isJson = request.is('application/json') !== false
  if (request.method !== 'GET' && (hasBody || 'transfer-encoding' in request.headers) && !isJson)
    next(new Refusal('unsupported'))
  else next()
}

/** Counts a request as under way until it is answered or given up; a leaving server takes in no more. */
export const whileOpen =
  (work: WorkUnderWay): RequestHandler =>
  (_request, response, next) => {
    work.takeIn()
    work.note(once(response, 'close'))
    next()
  }

const otherMethod =
  (path: string): RequestHandler =>
  (_request, response) => {
    const allowed = Object.values(endpoints).filter((endpoint) => endpoint.path === path)
    response.set('Allow', allowed.map((endpoint) => endpoint.method).join(', '))
    throw new Refusal('method')
  }
