#!/usr/bin/env node
import * as module from 'node:module'

// what was compiled once is kept by Node 22.1 and later
module.enableCompileCache?.()
await import('../dist/command/main.js')
