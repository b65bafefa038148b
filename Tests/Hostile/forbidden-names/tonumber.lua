local x = tonumber
