local l = {}
for i = 1, 5000 do l[i] = level("l" .. i) { title = "T", advice = "A.", where = "W" } end
rule_book "other" { title = "T", version = "1", purpose = "P.", misuse = "M.", audience = "A.", authors = { "A" }, reviewers = { "R" }, disclaimer = "D.", urgency = l }
