import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class Empty {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(Empty.class);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.run(args);
		System.out.println("hello");
		System.exit(0);
	}

}
