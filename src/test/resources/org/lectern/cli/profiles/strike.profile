# A site profile as a user writes one.
site: Strike Diary
recognise: Strike Diary
drop: Strike Diary
drop: Shop

test-drop: Strike Diary
test-drop: Shop
test-keep: The dockers walked out again on Monday, and their union called for talks with the council.
