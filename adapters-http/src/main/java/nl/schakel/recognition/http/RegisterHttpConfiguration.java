package nl.schakel.recognition.http;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads which registers have a web service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterServices.class)
class RegisterHttpConfiguration {}
