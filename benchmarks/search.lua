-- One or two words each time: KIND=rare, common, two, wrong. The words are those of search.sql.
local words = {}
for each in string.gmatch(os.getenv("WORDS"), "[^,]+") do words[#words + 1] = each end
local kind, count = os.getenv("KIND"), tonumber(os.getenv("START") or "0")

local function rare() return words[21 + (count * 7919) % (#words - 21)] end
local function common() return words[1 + count % 20] end

function request()
  count = count + 1
  local typed = kind == "rare" and rare() or kind == "common" and common() or kind == "two" and common() .. "+" .. rare()
    or rare() .. "q"
  return wrk.format("GET", "/search?q=" .. typed)
end

function done(summary, latency)
  io.write(string.format("FIGURES %d %.1f %.1f %d\n", summary.requests, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, summary.errors.status))
end
