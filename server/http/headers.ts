import type { RequestHandler } from 'express'
import helmet from 'helmet'

const nothing = ["'none'"]
const own = ["'self'"]

/**
 * Headers on every answer. No inline script or style, nothing from another host, no framing;
 * data: images only for the QR codes that the server drew.
 */
export function securityHeaders(isProduction: boolean): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: nothing,
          scriptSrc: own,
          styleSrc: own,
          imgSrc: ["'self'", 'data:'],
          fontSrc: own,
          connectSrc: own,
          manifestSrc: own,
          workerSrc: own,
          baseUri: nothing,
          formAction: own,
          frameAncestors: nothing,
          objectSrc: nothing,
          ...(isProduction ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: isProduction
        ? { maxAge: 63_072_000, includeSubDomains: true, preload: true }
        : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: { policy: 'require-corp' },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
      next()
    },
  ]
}
