# What is known of the pages of Eurasianet, as text browsers save them.
#
# Users write their own profiles in this format, one file a site, named SITE.profile, in the folder
# lectern/ of their configuration folder; `lectern profile FILE` tells whether one holds.
#
# A line is a key, a colon and a value; lines that begin with # are comments. In a value * stands
# for any characters. A pattern is compared with a whole line of the page, without the blanks around
# it and the list mark before it.
#
#   site:        the name of the site, once, first
#   recognise:   the page is this site's where a line reads so, or where its address does; one will do
#   outlet:      the name of the publisher, as headers show it
#   drop:        a line that is furniture wherever it stands
#   drop-block:  FIRST -> LAST: all lines from one that reads FIRST to the next that reads LAST
#   drop-rest:   this line and all after it
#   menu:        words of the site's menu, parted by commas. Before the first paragraph, lines that
#                are made of them go where six or more of the words stand in a row; two short lines
#                that are new to the menu may stand between. A word by itself stays.
#   keep:        a line that stays whatever other rules say; "keep author-note:" names its role
#   test-keep:   a line that must stay
#   test-drop:   a line that must go
#
# A block or a rest that holds a paragraph (25 words or more that end as a sentence ends) is left
# alone: the page is not what the profile thinks. The test lines, in their order, each after a blank
# line, make a small page; it is cleaned with this profile, and each line must fare as it says.

site: Eurasianet
outlet: Eurasianet
recognise: Eurasianet ©*
recognise: Sign up for Eurasianet's free weekly newsletter*
recognise: *://eurasianet.org/*

drop-block: Skip to main content -> You can search using keywords to narrow down the list.
drop: Skip to main content
drop: You can search using keywords to narrow down the list.
drop: Sign up for Eurasianet's free weekly newsletter*
drop: Support Eurasianet: Help keep our journalism open to all, and influenced by none.
drop-rest: Popular
drop-block: Eurasianet -> Eurasianet ©*
drop: Eurasianet ©*
keep author-note: * is * at Eurasianet*

# The menu has changed over the years, and topics have come and gone.
menu: Skip to main content, You can search using keywords to narrow down the list.
menu: Eurasianet, Main Menu, Regions, Topics, Media, About, Search, Newsletter, Русский, Support us, X
menu: Caucasus, Armenia, Azerbaijan, Georgia
menu: Central Asia, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan
menu: Conflict Zones, Abkhazia, Nagorno Karabakh, South Ossetia, Transnistria
menu: Eastern Europe, Belarus, Moldova, Russia, The Baltics, Ukraine
menu: Eurasian Fringe, Afghanistan, China, EU, Iran, Mongolia, Turkey, United Kingdom, United States
menu: Arts and Culture, Economy, Environment, Politics, Security, Society
menu: Kazakhstan 2022 unrest, Kyrgyzstan 2020 unrest, American diplomats in Central Asia
menu: Coronavirus, Student spotlight, Perspectives
menu: Visual Stories, Audio, Video, Blogs, Tamada Tales, The Bug Pit
menu: Podcasts, EurasiaChat, Expert Opinions, The Central Asianist

test-drop: Skip to main content
test-drop: Eurasianet
test-drop: Main Menu
test-drop: • Regions
test-drop: X
test-drop: Caucasus
test-drop: Economy
test-drop: The Bug Pit
test-drop: EurasiaChat
test-drop: You can search using keywords to narrow down the list.
test-keep: Azerbaijan Defense Minister Visits Iran, Promises Not To Attack
test-keep: Joshua Kucera Mar 12, 2012
test-keep: Amid increasing tension between Tehran and Baku, Azerbaijan's defense minister Safar Abiyev visited Iran on Monday and promised that his country would not be used as a platform from which to attack Iran. Press TV reports:
test-keep: Last month, Tehran summoned Azeri Ambassador Javanshir Akhundov to protest Baku’s agreement.
test-keep: Economy
test-keep: However, Azeri officials said that the weapons were being purchased to liberate 20 percent of the country’s occupied territories.
test-keep: Environment
test-keep: Azerbaijan-Israel arms deal is not new and this deal was signed some time ago. It has no connection with Iran-Azerbaijan relations. Iran is ready to assist Azerbaijan in the defense field and to organize joint trainings.
test-keep: Joshua Kucera is the Turkey/Caucasus editor at Eurasianet, and author of The Bug Pit.
test-drop: Sign up for Eurasianet's free weekly newsletter. Support Eurasianet: Help keep our journalism open to all, and influenced by none.
test-drop: Popular
test-drop: Kyrgyzstan’s elusive smuggler tunnels to Uzbekistan
test-drop: Bakyt Ibraimov
test-drop: Eurasianet
test-drop: • Republishing
test-drop: Eurasianet © 2022
