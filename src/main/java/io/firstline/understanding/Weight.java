package io.firstline.understanding;

/** How many are affected, how soon it matters and whether somebody is upset, as the words tell. */
record Weight(Impact impact, Urgency urgency, boolean angry) {}
