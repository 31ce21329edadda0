#!/usr/bin/env node
// Old syntax only: an old Node must come as far as the sentence that tells it so.
import * as fs from "node:fs";
import * as module from "node:module";

var needed = [22, 19];
var found = process.versions.node.split(".").map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    "op-api needs Node.js " +
      needed.join(".") +
      " or newer; this is " +
      process.versions.node +
      ". " +
      "In this repository `npm ci` installs one: use the npm scripts, or `npx op-api`.",
  );
  process.exitCode = 2;
} else {
  // Also keeps the sources without their types, so that only the first run has to strip them.
  if (module.enableCompileCache) module.enableCompileCache();
  var source = new URL("../cli.ts", import.meta.url);
  var cli = fs.existsSync(source) ? source : new URL("../dist/generator/cli.js", import.meta.url);
  import(cli.href).then(function (loaded) {
    return loaded.main();
  });
}
