import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The yardstick: an endpoint that inserts one row and answers. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class BareInsert {

  public static void main(String[] args) {
    SpringApplication.run(BareInsert.class, args);
  }

  @Bean
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @RestController
  static class Rows {

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
      this.jdbc = jdbc;
      jdbc.sql("create table if not exists bench_row (id bigserial primary key, text text)").update();
    }

    @PostMapping("/insert")
    Map<String, Object> insert(@RequestBody Map<String, String> body) {
      jdbc.sql("insert into bench_row (text) values (:text)").param("text", body.get("text")).update();
      return Map.of("stored", true);
    }
  }
}
