using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "endpoint", worker = .endpoint)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "endpoint")]
);

const endpoint :Workerd.Worker = (
  modules = [(name = "app.js", esModule = embed "../.cache/runtimes/app.js")],
  compatibilityDate = "2026-11-01"
);
