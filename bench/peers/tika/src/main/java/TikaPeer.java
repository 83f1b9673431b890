import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/** Reads the files named on standard input, in one thread without isolation, so many times; prints seconds and failures. */
public final class TikaPeer {
  public static void main(String[] args) throws Exception {
    int copies = Integer.parseInt(args[0]);
    List<Path> files = new ArrayList<>();
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) files.add(Path.of(line));
    }
    Parser parser = new AutoDetectParser();
    int failed = readAll(parser, files);
    long started = System.nanoTime();
    for (int copy = 0; copy < copies; copy++) readAll(parser, files);
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.println("{\"seconds\":" + seconds + ",\"failed\":" + failed + "}");
  }

  private static int readAll(Parser parser, List<Path> files) {
    int failed = 0;
    for (Path file : files) {
      ParseContext context = new ParseContext();
      context.set(Parser.class, parser);
      TesseractOCRConfig ocr = new TesseractOCRConfig();
      ocr.setSkipOcr(true);
      context.set(TesseractOCRConfig.class, ocr);
      try (var in = Files.newInputStream(file)) {
        parser.parse(in, new BodyContentHandler(-1), new Metadata(), context);
      } catch (Throwable error) {
        failed++;
      }
    }
    return failed;
  }
}
