local x = next
