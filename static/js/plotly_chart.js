/* The button "Interactive chart": fetch plotly.js and the chart's JSON, and put plotly's drawing in the SVG's place;
   then "Static chart" leads back. Without JavaScript both stay hidden; if anything fails, the SVG stays and a line
   says so. */
"use strict";
(() => {
  // plotly.js and the map library inside it each add a <style> unless an element with this id is there already;
  // the content security policy would refuse it, and css/chart.css has the rules that are needed.
  const STYLE_IDS = [
    "plotly.js-style-global",
    "9f215cf04c5486422605d13261cb87401f4e7763b6296af81e98efbc0130da53",
  ];
  const CONFIG = {
    responsive: true,
    displaylogo: false,
    showSendToCloud: false,
    displayModeBar: true,
    modeBarButtonsToRemove: ["toImage"],
  };
  const TITLE_ROOM = 36; // pixels of the top margin that a title takes
  let library;

  const standInForStyles = () => {
    for (const id of STYLE_IDS) {
      if (document.getElementById(id)) continue;
      const element = document.createElement("meta");
      element.id = id;
      element.className = "no-inline-styles";
      document.head.append(element);
    }
  };

  const loadLibrary = (url) => {
    library ??= new Promise((resolve, reject) => {
      standInForStyles();
      const script = document.createElement("script");
      script.src = url;
      script.onload = () => resolve(window.Plotly);
      script.onerror = () => {
        library = undefined;
        script.remove();
        reject(new Error(url));
      };
      document.head.append(script);
    });
    return library;
  };

  const loadFigure = async (url) => {
    const response = await fetch(url, { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json();
  };

  // The figure carries the light palette; the page's stylesheet knows the colours of the reader's mode.
  const recoloured = ({ data, layout, palette }) => {
    const styles = getComputedStyle(document.documentElement);
    const text = JSON.stringify({ data, layout });
    return JSON.parse(
      text.replace(/#[0-9a-f]{6}/g, (hex) => styles.getPropertyValue(palette[hex] ?? "").trim() || hex),
    );
  };

  // The page's caption has the title already; only a picture that is taken away needs it inside.
  const untitled = ({ title, ...layout }) => {
    if (layout.xaxis?.side === "top") return layout; // labels are there, and plotly's buttons need the room
    const top = layout.margin?.t ?? layout.template.layout.margin.t;
    const height = layout.height && layout.height - TITLE_ROOM;
    return { ...layout, margin: { ...layout.margin, t: top - TITLE_ROOM }, ...(height && { height }) };
  };

  const pngButton = (plotly, { data, layout }, label, filename) => ({
    name: "png",
    title: label,
    icon: plotly.Icons.camera,
    click: (plot) => {
      const { width, height } = plot.getBoundingClientRect();
      const tall = layout.height ?? height + TITLE_ROOM;
      plotly.downloadImage({ data, layout }, { format: "png", filename, width, height: tall });
    },
  });

  const follow = (plot) => {
    plot.on("plotly_click", ({ points: [point] }) => {
      const url = point.customdata?.[0];
      if (typeof url === "string" && /^(\/(?!\/)|https?:\/\/)/.test(url)) window.location.assign(url);
    });
  };

  const replace = async (figure, button) => {
    const [plotly, content] = await Promise.all([
      loadLibrary(button.dataset.plotlyUrl),
      loadFigure(button.dataset.chartUrl),
    ]);
    const { data, layout } = recoloured(content);
    const png = pngButton(plotly, recoloured(content), button.dataset.png, figure.id);
    const plot = document.createElement("div");
    plot.className = "chart-plot";
    const drawing = figure.querySelector(".chart-drawing");
    drawing.after(plot);
    drawing.hidden = true;
    try {
      await plotly.newPlot(plot, data, untitled(layout), { ...CONFIG, modeBarButtonsToAdd: [png] });
    } catch (error) {
      plot.remove();
      drawing.hidden = false;
      throw error;
    }
    follow(plot);
    return plot;
  };

  const prepare = (button) => {
    const figure = button.closest("figure");
    const status = figure.querySelector(".chart-status");
    const drawing = figure.querySelector(".chart-drawing");
    const back = figure.querySelector("button[data-static-chart]");
    let plot;
    const show = (interactive) => {
      plot.hidden = !interactive;
      drawing.hidden = interactive;
      back.hidden = false;
      button.setAttribute("aria-pressed", String(interactive));
      back.setAttribute("aria-pressed", String(!interactive));
      status.textContent = interactive ? button.dataset.done : "";
      if (interactive) window.Plotly.Plots.resize(plot); // the window may have changed while it was hidden
    };
    button.hidden = false;
    back.addEventListener("click", () => show(false));
    button.addEventListener("click", async () => {
      if (button.getAttribute("aria-busy") === "true") return;
      button.setAttribute("aria-busy", "true");
      status.textContent = button.dataset.loading;
      try {
        plot ??= await replace(figure, button);
        show(true);
      } catch {
        status.textContent = button.dataset.failed;
      }
      button.removeAttribute("aria-busy");
    });
  };

  for (const button of document.querySelectorAll("button[data-chart-url]")) prepare(button);
})();
