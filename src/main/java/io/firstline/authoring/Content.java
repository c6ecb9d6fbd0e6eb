package io.firstline.authoring;

import io.firstline.flow.Flow;
import io.firstline.knowledge.Article;
import io.firstline.source.Company;
import io.firstline.understanding.TrainingSet;
import java.util.List;

/** A bundle that was read: everything that is put in force together. */
record Content(
    String version,
    Company company,
    List<Article> articles,
    List<Flow> flows,
    TrainingSet training) {}
