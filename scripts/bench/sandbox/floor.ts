// The least that a server on Node can do: reads the body, and answers with a text of the size that the sandbox answers with.
import { createServer } from "node:http";

const body = JSON.stringify(
  Array.from({ length: 10 }, (_, index) => ({ accountId: "0".repeat(40), iban: "FI00", index })),
);

createServer((request, response) => {
  request.on("data", () => undefined);
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
