namespace CaseReview.Web.Components.Timetables;

/// <summary>Finds room for the labels of a line, from left to right: near the line first, above before below.</summary>
/// <param name="today">Where the line of today stands, which no label may cross; null when it is outside.</param>
internal sealed class LineLabels(double? today)
{
    private const int Gap = 14;
    private const int Overlap = 10;

    private static readonly LineLane[] Lanes =
    [
        new(Above: true, Far: false, 108, 125, 130),
        new(Above: false, Far: false, 190, 208, 176),
        new(Above: true, Far: true, 64, 81, 86),
        new(Above: false, Far: true, 234, 252, 220),
    ];

    private readonly List<(LineLane Lane, double Left, double Right, double Stem)> _taken = [];

    /// <summary>Makes the mark of one day.</summary>
    /// <param name="x">Middle of the day.</param>
    /// <param name="milestones">What falls on it; the most urgent gives the shape and the name.</param>
    /// <returns>The mark, labelled where there is room.</returns>
    public LineMark Place(double x, IReadOnlyList<LineMilestone> milestones)
    {
        var first = milestones.OrderByDescending(milestone => milestone.Mark is Mark.Now or Mark.Late).First();
        var title = milestones.Count == 1 ? first.Name : $"{first.Name}, {milestones.Count - 1} more";
        var half = Math.Max(title.Length * 8.4, first.Note.Length * 7.2) / 2;
        foreach (var lane in Lanes)
        {
            // Above or below its mark; else to the right of it, else to the left.
            foreach (var shift in new[] { 0, half - Overlap, Overlap - half })
            {
                var middle = Math.Round(Math.Clamp(x + shift, half, MilestoneLine.Width - half), 1);
                if (HasRoom(lane, middle - half, middle + half, x))
                {
                    _taken.Add((lane, middle - half, middle + half, x));
                    return new LineMark(x, first.Mark, new LineLabel(middle, lane, title, first.Note));
                }
            }
        }

        return new LineMark(x, first.Mark, null);
    }

    // A far label's stem runs through the near row on its side, so neither may stand in the other's way.
    private bool HasRoom(LineLane lane, double left, double right, double stem) => (today is not { } now || now <= left - 4 || now >= right + 4) && _taken.Where(label => label.Lane.Above == lane.Above).All(label =>
        label.Lane == lane ? label.Right + Gap <= left || right + Gap <= label.Left
        : lane.Far ? stem <= label.Left - 4 || stem >= label.Right + 4
        : label.Stem <= left - 4 || label.Stem >= right + 4);
}
