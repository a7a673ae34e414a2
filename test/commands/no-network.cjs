/** Put before a program with `--require`: every way out of the machine throws, in its threads as well. */
const dgram = require("node:dgram");
const dns = require("node:dns");
const http = require("node:http");
const https = require("node:https");
const net = require("node:net");
const tls = require("node:tls");
const { syncBuiltinESMExports } = require("node:module");

const refuse = (name) => () => {
  throw new Error(`network: ${name}`);
};
const ways = [
  [net, ["connect", "createConnection", "createServer"]],
  [tls, ["connect"]],
  [dgram, ["createSocket"]],
  [dns, ["lookup", "resolve", "resolve4", "resolve6"]],
  [dns.promises, ["lookup", "resolve"]],
  [http, ["request", "get"]],
  [https, ["request", "get"]],
];
for (const [module, names] of ways) for (const name of names) module[name] = refuse(name);
net.Socket.prototype.connect = refuse("Socket.connect");
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = undefined;
syncBuiltinESMExports();
