# Everything the hub needs lies in the image: nothing is fetched when it runs.
FROM node:24-bookworm-slim AS build
WORKDIR /hub
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /hub
ENV NODE_ENV=production
COPY package.json package-lock.json ./
# The image's own Node serves, and PostgreSQL is another container: what is only for a bare machine stays out.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY --from=build /hub/dist ./dist
COPY data ./data
COPY migrations ./migrations
COPY schema.graphql LICENSE ./
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
