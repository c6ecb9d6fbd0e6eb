package io.firstline.authoring;

import io.firstline.source.Company;

/** News that a version was put in force in this process, with the company values it brings. */
public record ContentInForce(String version, Company company) {}
