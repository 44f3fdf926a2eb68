/** The command in a few files instead of hundreds: most of the time of a short command was spent on finding them. */
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: { main: 'dist/src/main.js', worker: 'dist/src/worker.js', replayWorker: 'dist/src/replayWorker.js' },
  platform: 'node',
  // these load files that lie beside their own
  external: ['tinypool', '@hpcc-js/wasm-graphviz'],
  resolve: { mainFields: ['module', 'main'] },
  plugins: [
    {
      // of modules, unlike of what is required, only what is used is kept
      name: 'fp-ts as modules',
      resolveId: {
        filter: { id: /^fp-ts\/lib\// },
        handler(id, from) {
          return this.resolve(id.replace('/lib/', '/es6/'), from)
        },
      },
    },
  ],
  output: { dir: 'dist/command', cleanDir: true, chunkFileNames: '[name].js', comments: false },
  logLevel: 'warn',
})
