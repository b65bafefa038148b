local s = "\0"
for i = 1, 22 do s = s .. s end
finding(s) { label = s, ask = s }
