/**
 * Preloaded with `node --require`: refuses every connection of this process, its workers and its child processes, and
 * logs each attempt, one per line, to the file in RELEASE_REFUSED. File-system sockets stay open: they
 * are local to this machine.
 */
const dgram = require('node:dgram')
const dns = require('node:dns')
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const net = require('node:net')
const threads = require('node:worker_threads')

/** @param {string} target */
function refuse(target) {
  if (process.env.RELEASE_REFUSED) fs.appendFileSync(process.env.RELEASE_REFUSED, `${target}\n`)
  return Object.assign(new Error(`检查时不许联网：${target}`), { code: 'ECONNREFUSED' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  // Node itself passes its arguments as an array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second }
  const isNumber = options.port !== undefined && !Number.isNaN(Number(options.port))
  if (!isNumber) return connect.apply(this, args)
  const host = typeof options.host === 'string' ? options.host : 'localhost'
  const error = refuse(`${host}:${options.port}`)
  process.nextTick(() => this.destroy(error))
  return this
}

for (const method of ['connect', 'send']) {
  dgram.Socket.prototype[method] = () => {
    throw refuse('UDP')
  }
}

const isLookup = (name) => /^(lookup|resolve|reverse)/.test(name)

for (const resolver of [dns, dns.Resolver.prototype]) {
  for (const name of Object.keys(resolver).filter(isLookup)) {
    resolver[name] = (host, ...rest) => {
      const error = refuse(`DNS ${host}`)
      process.nextTick(rest.at(-1), error)
    }
  }
}

for (const resolver of [dns.promises, dns.promises.Resolver.prototype]) {
  for (const name of Object.keys(resolver).filter(isLookup)) {
    resolver[name] = (host) => Promise.reject(refuse(`DNS ${host}`))
  }
}

/** Workers may have their own environment, without NODE_OPTIONS. */
threads.Worker = class extends threads.Worker {
  constructor(file, options = {}) {
    const { NODE_OPTIONS, RELEASE_REFUSED } = process.env
    const isOwn = typeof options.env === 'object'
    super(file, isOwn ? { ...options, env: { ...options.env, NODE_OPTIONS, RELEASE_REFUSED } } : options)
  }
}

syncBuiltinESMExports()
