-- Every request is somebody new, in an edition chosen by turns from the list in the environment.
local editions = {}
for id in string.gmatch(os.getenv("EDITIONS"), "[^,]+") do editions[#editions + 1] = id end
local run = os.getenv("RUN")
local threads = 0

function setup(thread)
  thread:set("mine", threads)
  threads = threads + 1
end

function init(args)
  count = 0
end

function request()
  count = count + 1
  local who = run .. "-" .. mine .. "-" .. count
  local edition = editions[(count % #editions) + 1]
  local body = '{"editionIds":["' .. edition .. '"],"participant":{"name":"Deelnemer ' .. who ..
    '","email":"deelnemer-' .. who .. '@ocmw.example"}}'
  return wrk.format("POST", "/api/v1/enrolments", {["Content-Type"] = "application/json"}, body)
end


function done(summary, latency)
  io.write(string.format("P99MS %.1f\n", latency:percentile(99) / 1000))
  io.write(string.format("NOT2XX %d\n", summary.errors.status))
end
