package io.firstline.understanding;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What was learnt of one version of the content, and of the examples that come with the product.
 */
record LearntVersion(ActReader acts, WeightReader weights, TopicReader topics)
    implements Understander.Learnt {

  LearntVersion with(TopicReader learnt) {
    return new LearntVersion(acts, weights, learnt);
  }

  @Override
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    acts.write(out);
    weights.write(out);
    topics.write(out);
    out.flush();
  }
}
