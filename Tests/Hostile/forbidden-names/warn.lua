local x = warn
