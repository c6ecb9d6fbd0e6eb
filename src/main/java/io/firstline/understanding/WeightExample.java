package io.firstline.understanding;

/**
 * A message with the weight that it deserves.
 *
 * @param hand who wrote it, so that what was learnt can be tried on people it was not learnt from
 * @param later whether it was written into a conversation under way
 */
record WeightExample(String hand, boolean later, Impact impact, Urgency urgency, String text) {}
