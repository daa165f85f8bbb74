using System.Globalization;
using System.Xml;

namespace CaseReview.Application.Chronologies;

/// <summary>Writes the elements of a drawing; every text and attribute is encoded by the writer.</summary>
/// <param name="xml">Where to.</param>
internal sealed class SvgPen(XmlWriter xml)
{
    /// <summary>A number as SVG writes it.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => xml.WriteEndElement();

    /// <summary>An element of text.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteString(text);
        Close();
    }

    /// <summary>Words in the drawing, on a baseline.</summary>
    public void Words(string words, double x, double y, double size, string colour, string? anchor = null, string? weight = null) =>
        Text("text", words, ("x", N(x)), ("y", N(y)), ("font-size", N(size)), ("fill", colour), ("text-anchor", anchor), ("font-weight", weight));

    /// <summary>Words that stand over lines: white around each letter keeps them readable.</summary>
    public void WordsOver(string words, double x, double y, double size, string colour) =>
        Text("text", words, ("x", N(x)), ("y", N(y)), ("font-size", N(size)), ("fill", colour), ("font-weight", "bold"), ("stroke", "#fff"), ("stroke-width", "4"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));

    /// <summary>A box.</summary>
    public void Box(double x, double y, double width, double height, string colour, params ReadOnlySpan<(string Name, string? Value)> more) =>
        Shape("rect", [("x", N(x)), ("y", N(y)), ("width", N(Math.Max(0, width))), ("height", N(height)), ("fill", colour), .. more]);

    /// <summary>A circle.</summary>
    public void Circle(double x, double y, double radius, string colour, params ReadOnlySpan<(string Name, string? Value)> more) =>
        Shape("circle", [("cx", N(x)), ("cy", N(y)), ("r", N(radius)), ("fill", colour), .. more]);

    /// <summary>A path.</summary>
    public void Path(string path, params ReadOnlySpan<(string Name, string? Value)> more) => Shape("path", [("d", path), .. more]);

    private void Shape(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }
}
