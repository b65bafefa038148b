local x = newproxy
