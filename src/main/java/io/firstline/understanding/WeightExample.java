package io.firstline.understanding;

/**
 * A first message with the weight that it deserves.
 *
 * @param hand who wrote it, so that what was learnt can be tried on people it was not learnt from
 */
record WeightExample(String hand, Impact impact, Urgency urgency, String text) {}
