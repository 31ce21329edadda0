const axios = require("axios");

const bank = axios.create({ baseURL: "https://prod.apis.op-palvelut.fi/v1" });

module.exports.accounts = () => bank.get("/accounts");
module.exports.confirm = (payment) => bank.put("/payments/confirm", payment);
