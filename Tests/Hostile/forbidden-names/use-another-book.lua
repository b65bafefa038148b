require "rules"
