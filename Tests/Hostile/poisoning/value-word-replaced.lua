yes = no
