local x = collectgarbage
