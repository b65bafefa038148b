local x = select
