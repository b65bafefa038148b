local x = _G
