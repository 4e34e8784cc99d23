package peers;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.command.annotation.Command;

@SpringBootApplication
public class ShellTool {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(ShellTool.class);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.run(args);
	}

	@Command(name = "list", description = "List projects")
	public String list() {
		return "[{\"id\":\"p-1\",\"name\":\"Storefront\"},{\"id\":\"p-2\",\"name\":\"Checkout\"}]";
	}

}
