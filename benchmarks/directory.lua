-- Somebody else's question each time: words, place, topic, mode and price in turns, so that nothing is remembered.
local words, places, topics = {}, {}, {}
local function list(name, into)
  for each in string.gmatch(os.getenv(name), "[^,]+") do into[#into + 1] = each end
end
list("WORDS", words); list("PLACES", places); list("TOPICS", topics)
local any = os.getenv("KIND")
local count = tonumber(os.getenv("START") or "0")

local kinds = {
  words = function(n) return "q=" .. words[n % #words + 1] .. "+" .. words[n * 7 % #words + 1] .. "&language=nl" end,
  place = function(n) return "q=" .. words[n % #words + 1] .. "&place=" .. places[n * 13 % #places + 1] end,
  offer = function(n)
    return "topic=" .. topics[n % #topics + 1] .. "&mode=ADVISE&free=true&place=" .. places[n * 13 % #places + 1]
      .. "&pageNumber=" .. (1 + math.floor(n / 4000) % 3)
  end,
  filters = function(n)
    return "topic=" .. topics[n % #topics + 1] .. "&language=tr&pageNumber=" .. (1 + math.floor(n / #topics) % 50)
  end,
}
local order = { "words", "place", "offer", "filters" }

function request()
  count = count + 1
  local kind = any == "all" and order[count % #order + 1] or any
  return wrk.format("GET", "/partners?" .. kinds[kind](count))
end

function done(summary, latency)
  io.write(string.format("FIGURES %d %.1f %.1f %d\n", summary.requests, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, summary.errors.status))
end
