package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import org.lectern.report.Look;
import org.lectern.report.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern completion}: a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
  private final PositionalParamSpec shell =
      Options.parameters("0..*", "SHELL", "bash, zsh or fish.");

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(shell);
  }

  @Override
  public int run(Invocation invocation) {
    List<String> shells = Options.values(shell);
    String wanted = shells.size() == 1 ? shells.get(0) : "";
    String script =
        switch (wanted) {
          case "bash" -> bash();
          case "zsh" -> "#compdef lectern\nautoload -U bashcompinit && bashcompinit\n" + bash();
          case "fish" -> fish();
          default -> throw new UsageException("completion takes bash, zsh or fish");
        };
    new Page(invocation.out(), Look.PIPE).text(script).flush();
    return ExitCode.DONE;
  }

  private static String bash() {
    StringBuilder cases = new StringBuilder();
    for (CommandName name : CommandName.values()) {
      if (name != CommandName.OPEN) {
        cases
            .append("    ")
            .append(name.word())
            .append(") options='")
            .append(options(name))
            .append("' ;;\n");
      }
    }
    cases.append("    *) options='").append(options(CommandName.OPEN)).append("' ;;\n");
    return """
        _lectern() {
          local word=${COMP_WORDS[COMP_CWORD]} options
          case ${COMP_WORDS[1]} in
        %s  esac
          if [[ $word == -* ]]; then
            COMPREPLY=($(compgen -W "$options" -- "$word"))
          elif [[ $COMP_CWORD -eq 1 ]]; then
            COMPREPLY=($(compgen -W '%s' -- "$word") $(compgen -f -- "$word"))
          else
            COMPREPLY=($(compgen -f -- "$word"))
          fi
        }
        complete -o filenames -F _lectern lectern
        """
        .formatted(cases, String.join(" ", CommandName.words()));
  }

  private static String fish() {
    StringBuilder out = new StringBuilder();
    for (CommandName name : CommandName.values()) {
      if (name != CommandName.OPEN) {
        out.append("complete -c lectern -n __fish_use_subcommand -a ").append(name.word());
        out.append(" -d ").append(quoted(name.purpose())).append('\n');
      }
      for (OptionSpec option : specOf(name).options()) {
        fish(out, name, option);
      }
    }
    return out.toString();
  }

  private static void fish(StringBuilder out, CommandName name, OptionSpec option) {
    String condition =
        name == CommandName.OPEN
            ? "__fish_use_subcommand"
            : "'__fish_seen_subcommand_from " + name.word() + "'";
    out.append("complete -c lectern -n ").append(condition);
    for (String spelling : option.names()) {
      out.append(spelling.startsWith("--") ? " -l " : " -s ")
          .append(spelling.substring(spelling.startsWith("--") ? 2 : 1));
    }
    out.append(option.arity().max() > 0 ? " -r" : "");
    out.append(" -d ").append(quoted(String.join(" ", option.description()))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String options(CommandName name) {
    List<String> options = new ArrayList<>();
    specOf(name).options().forEach(option -> options.add(option.longestName()));
    return String.join(" ", options);
  }

  private static CommandSpec specOf(CommandName name) {
    return Program.spec(name, name.make());
  }

  @Override
  public String[] examples() {
    return new String[] {
      "lectern completion bash > ~/.local/share/bash-completion/completions/lectern",
      "lectern completion fish > ~/.config/fish/completions/lectern.fish"
    };
  }
}
