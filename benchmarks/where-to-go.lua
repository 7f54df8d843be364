-- Another topic, place and language each time, as an address or (POST=1) as a program asks.
local topics, places = {}, {}
local function list(name, into)
  for each in string.gmatch(os.getenv(name), "[^,]+") do into[#into + 1] = each end
end
list("TOPICS", topics); list("PLACES", places)
local languages = { "nl", "ar", "ti", "uk", "tr", "fa", "fr", "en" }
local count = tonumber(os.getenv("START") or "0")

function request()
  count = count + 1
  local topic, place, language = topics[count % #topics + 1], places[count * 13 % #places + 1], languages[count * 5 % 8 + 1]
  if os.getenv("POST") then
    return wrk.format("POST", "/api/v1/referral-routes", { ["Content-Type"] = "application/json" },
      string.format('{"topic":"%s","municipality":"%s","language":"%s"}', topic, place, language))
  end
  return wrk.format("GET", "/where-to-go/steps?topic=" .. topic .. "&place=" .. place .. "&language=" .. language)
end

function done(summary, latency)
  io.write(string.format("FIGURES %d %.1f %.1f %d\n", summary.requests, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, summary.errors.status))
end
