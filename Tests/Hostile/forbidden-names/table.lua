local x = table
