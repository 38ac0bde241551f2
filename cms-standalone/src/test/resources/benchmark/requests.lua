-- Arguments for wrk after "--": a file with one address a line, and optionally how many requests a second all
-- connections of this one thread are to send together. The addresses are asked for in random order.
local ffi = require("ffi")
ffi.cdef [[
    struct instant { long seconds; long nanoseconds; };
    int clock_gettime(int clock, struct instant *now);
]]

local MONOTONIC = 1
local requests = {}
local instant = ffi.new("struct instant")

local function milliseconds()
    ffi.C.clock_gettime(MONOTONIC, instant)
    return tonumber(instant.seconds) * 1000 + tonumber(instant.nanoseconds) / 1e6
end

-- Every request has its time. One that is late is sent at once, so that a slow answer does not lower the load.
local function pace(perSecond)
    local due = milliseconds()
    delay = function()
        due = due + 1000 / perSecond
        return math.max(0, math.floor(due - milliseconds()))
    end
end

function init(arguments)
    for address in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", address)
    end
    math.randomseed(#requests)
    if arguments[2] then
        pace(tonumber(arguments[2]))
    end
end

function request()
    return requests[math.random(#requests)]
end
