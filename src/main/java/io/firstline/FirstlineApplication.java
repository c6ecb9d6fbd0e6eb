package io.firstline;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application that every command starts, with or without a web server. */
@SpringBootApplication
public class FirstlineApplication {}
