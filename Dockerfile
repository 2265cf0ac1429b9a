# Lyktan as it runs for real (docs/running.md). The image's own Node runs the TypeScript as it stands; only the pages are built.
FROM node:24-slim AS build
WORKDIR /lyktan
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY moderation/package.json moderation/
COPY server/package.json server/
COPY client/package.json client/
RUN npm ci --ignore-scripts
COPY shared shared
COPY client client
RUN node client/build.ts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 OPERATIONS_PORT=9100
WORKDIR /lyktan
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY moderation/package.json moderation/
COPY server/package.json server/
COPY client/package.json client/
RUN npm ci --omit=dev --ignore-scripts --workspace=@lyktan/server --workspace=@lyktan/moderation --workspace=@lyktan/shared && npm cache clean --force
COPY shared shared
COPY moderation moderation
COPY server server
COPY scripts/admin.ts scripts/
COPY scripts/admin scripts/admin
COPY --from=build /lyktan/client/dist client/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9100/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-proto=delete", "server/main.ts"]
