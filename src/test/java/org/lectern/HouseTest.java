package org.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house: which room may know which. */
class HouseTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lectern");

  @Test
  void roomsHangTogetherWithoutACycle() {
    slices().matching("org.lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void arrowsRunDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("main")
        .definedBy("org.lectern")
        .layer("cli")
        .definedBy("org.lectern.cli..")
        .layer("tui")
        .definedBy("org.lectern.tui..")
        .layer("terminal")
        .definedBy("org.lectern.terminal..")
        .layer("report")
        .definedBy("org.lectern.report..")
        .layer("library")
        .definedBy("org.lectern.library..")
        .layer("summary")
        .definedBy("org.lectern.summary..")
        .layer("link")
        .definedBy("org.lectern.link..")
        .layer("briefing")
        .definedBy("org.lectern.briefing..")
        .layer("statement")
        .definedBy("org.lectern.statement..")
        .layer("actor")
        .definedBy("org.lectern.actor..")
        .layer("date")
        .definedBy("org.lectern.date..")
        .layer("clean")
        .definedBy("org.lectern.clean..")
        .layer("source")
        .definedBy("org.lectern.source..")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("tui")
        .mayOnlyBeAccessedByLayers("cli", "main")
        .whereLayer("terminal")
        .mayOnlyBeAccessedByLayers("tui", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("library")
        .mayOnlyBeAccessedByLayers("cli", "tui", "report", "main")
        .whereLayer("summary")
        .mayOnlyBeAccessedByLayers("cli", "tui", "report", "library")
        .whereLayer("link")
        .mayOnlyBeAccessedByLayers("cli", "tui", "report", "library")
        .whereLayer("source")
        .mayOnlyBeAccessedByLayers("library", "cli", "main")
        .whereLayer("actor")
        .mayOnlyBeAccessedByLayers(
            "statement", "briefing", "link", "summary", "library", "report", "tui", "cli")
        .whereLayer("date")
        .mayOnlyBeAccessedByLayers(
            "statement", "briefing", "link", "summary", "library", "report", "tui", "cli")
        .check(CLASSES);
  }

  @Test
  void onlySourceSeesJsoup() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.lectern.source..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void onlyThePartOfSourceThatReadsPdfSeesPdfBox() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.lectern.source.pdf")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.lectern.source.pdf")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.lectern.source")
        .check(CLASSES);
  }

  @Test
  void onlyTheTerminalAndTheReaderSeeLanterna() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.lectern.terminal..", "org.lectern.tui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.googlecode.lanterna..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSeesPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.lectern.cli..", "org.lectern")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void nothingOpensASocket() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.http.HttpClient")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .check(CLASSES);
  }
}
